// An endless loop.
// ends: timeout
while (true);
