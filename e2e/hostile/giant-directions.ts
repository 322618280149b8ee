// Long lines of letters from right to left with numbers, and of characters that change the direction.
// ends: ok
for (const unit of ["א1", "ا1", "א(1", "𐤀1", "\u20671\u2069", "\u20671"]) {
  for (let i = 0; i < 20; i++) console.log(unit.repeat(2400));
}
