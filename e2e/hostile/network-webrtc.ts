// The network, by WebRTC.
// ends: ok
// prints: refused
async function attempt() {
  const connection = new RTCPeerConnection({ iceServers: [{ urls: "stun:canary.test" }] });
  connection.createDataChannel("a");
  await connection.setLocalDescription(await connection.createOffer());
  return "open";
}
console.log(await attempt().catch(() => "refused"));
