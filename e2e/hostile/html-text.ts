// Printed HTML.
// ends: ok
const html = `<b>bold</b><img src="http://canary.test/image" onerror="document.title=1"><script>document.title=1</script>`;
console.log(html);
console.warn(html);
console.error({ html });
