/** Returns the arguments of a command; ends the process if one is unknown. */
export function commandArguments(command: string, known: readonly string[]): string[] {
  const given = process.argv.slice(2);
  const unknown = given.filter((argument) => !known.includes(argument));
  if (unknown.length > 0) {
    const takes = known.length > 0 ? `takes only ${known.join(", ")}` : "takes no arguments";
    console.error(`npm run ${command} ${takes}, received: ${unknown.join(" ")}`);
    process.exit(2);
  }
  return given;
}
