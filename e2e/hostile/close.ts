// The worker closes itself.
// ends: error
close();
