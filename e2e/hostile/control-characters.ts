// Characters that reverse or hide text, colour a terminal, or are invalid.
// ends: error
import { checkbox } from "live";
const all = Array.from({ length: 160 }, (_, code) => String.fromCharCode(code)).join("");
const odd = "\u202e\u2066\u200b\u200f\ufeff\ufffe\ud800\udfff\u001b[31m\u001b]0;forged title\u0007";
checkbox(odd.replace("forged ", ""));
console.log(all.replace(/</g, ""), odd.replace("forged ", ""));
throw new Error(odd.replace("forged ", ""));
