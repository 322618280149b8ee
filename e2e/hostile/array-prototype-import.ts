// An imported cell that makes the entry out to be another module.
// ends: ok error timeout
// as: import
Array.prototype.at = () => undefined;
Array.prototype.find = () => ({ url: "data:text/javascript,", module: {} });
Array.prototype.map = () => ["console.log('forged')"];
