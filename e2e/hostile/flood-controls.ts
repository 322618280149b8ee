// Endless new controls.
// ends: timeout error
// timeout: 1
import { emit } from "live";
for (let i = 0; ; i++) {
  const control = { kind: "checkbox", label: `c${i}`, value: true, initial: true };
  emit({ type: "control", control });
}
