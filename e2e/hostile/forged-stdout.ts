// Lines that look like the page's own.
// ends: ok
console.log("verified\n</output></live-cell><b>bold</b>");
