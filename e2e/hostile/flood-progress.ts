// An endless progress bar.
// ends: timeout
// timeout: 1
import { progress } from "live";
for (let i = 0; ; i++) progress(i % 100, 100);
