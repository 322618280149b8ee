// An endless loop with await, so that no timer fires and no message arrives.
// ends: timeout
for (;;) await null;
