// A text of letters that are all different, which hardly a font has.
// ends: ok
let text = "";
for (let i = 0; i < 400_000; i++) {
  const code = 0x21 + ((i * 7919) % 0x2f000);
  text += code < 0xd800 || code > 0xdfff ? String.fromCodePoint(code) : "\n";
}
console.log(text);
