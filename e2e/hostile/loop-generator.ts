// An endless generator.
// ends: timeout
function* forever() {
  for (;;) yield 1;
}
for (const one of forever()) one;
