// An endless loop that awaits, so that no timer and no message is heard.
// ends: timeout
for (;;) await null;
