// A text of all different letters, which hardly any font contains.
// ends: ok
// busy: in many short tasks
let text = "";
for (let i = 0; i < 400_000; i++) {
  const code = 0x21 + ((i * 7919) % 0x2f000);
  text += code < 0xd800 || code > 0xdfff ? String.fromCodePoint(code) : "\n";
}
console.log(text);
