// Lines that look like those of the page.
// ends: ok
console.log("verified\n</output></live-cell><b>bold</b>");
