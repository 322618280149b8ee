// HTML in the title, labels and legend of a figure.
// ends: ok
import * as plt from "plt";
const html = `<b>bold</b><img src="http://canary.test/image" onerror="document.title=1"><script>document.title=1</script>`;
plt.plot([1, 2], { label: html });
plt.title(html);
plt.xlabel(html);
plt.ylabel(html);
plt.legend();
plt.show();
