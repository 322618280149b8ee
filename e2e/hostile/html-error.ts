// HTML in the name, message and stack of an error.
// ends: error
const html = `<b>bold</b><img src="http://canary.test/image" onerror="document.title=1"><script>document.title=1</script>`;
const error = new Error(html);
error.name = html;
error.stack = `${html}\n at blob:null/${html}:1:1`;
throw error;
