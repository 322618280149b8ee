// The network, by XMLHttpRequest.
// ends: ok
// prints: refused
async function attempt() {
  const request = new XMLHttpRequest();
  request.open("GET", "http://canary.test/xhr", false);
  request.send();
  return "open";
}
console.log(await attempt().catch(() => "refused"));
