// An imported cell tries to replace the entry module through Array.prototype.
// ends: ok error timeout
// as: import
Array.prototype.at = () => undefined;
Array.prototype.find = () => ({ url: "data:text/javascript,", module: {} });
Array.prototype.map = () => ["console.log('forged')"];
