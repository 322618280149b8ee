/*
 * On a phone, the blocks below the first screen of a page are laid out after it has loaded, some in
 * each frame, since all of them would take too long at once. Not if the reader comes to a place in
 * the page, which must be at its final distance from the top.
 */
{
  const [visit] = performance.getEntriesByType("navigation");
  if (visit?.type === "navigate" && !location.hash && "adoptedStyleSheets" in document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "@media screen and (max-width: 48rem) { .prose > :nth-child(n + 5) { content-visibility: auto; contain-intrinsic-block-size: auto 6rem } }",
    );
    document.adoptedStyleSheets.push(sheet);
    addEventListener("load", () => {
      const blocks = document.querySelectorAll(".prose > :nth-child(n + 5)");
      let shown = 0;
      const showSome = () => {
        for (const end = shown + 4; shown < end && shown < blocks.length; shown++)
          blocks[shown].style.contentVisibility = "visible";
        if (shown < blocks.length) return requestAnimationFrame(() => setTimeout(showSome));
        sheet.replaceSync("");
        for (const block of blocks) block.style.contentVisibility = "";
      };
      showSome();
    });
  }
}
