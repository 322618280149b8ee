import { describe, expect, it } from "vitest";
import { parseOptions } from "./options.ts";

describe("parseOptions", () => {
  it("uses the defaults if only the name is given", () => {
    expect(parseOptions('file="a.ts"')).toEqual({
      options: {
        file: "a.ts",
        timeout: 10,
        hidden: false,
        static: false,
        same: false,
        throws: false,
      },
      messages: [],
    });
  });

  it("reads every option, quoted or not, in any order", () => {
    const { options, messages } = parseOptions(
      ` hidden timeout=2.5  static same\tthrows type-error="a = b" nondeterministic="wall clock" not-comparable="no types" file=two_layer-net.ts `,
    );
    expect(messages).toEqual([]);
    expect(options).toEqual({
      file: "two_layer-net.ts",
      timeout: 2.5,
      hidden: true,
      static: true,
      same: true,
      throws: true,
      typeError: "a = b",
      nondeterministic: "wall clock",
      notComparable: "no types",
    });
  });

  it.each([
    ["", 'a live cell needs a name: write file="some_name.ts"'],
    ["file=a.ts hiden", 'unknown option "hiden"; did you mean "hidden"?'],
    ["file=a.ts 실행", 'unknown option "실행"'],
    ["file=a.ts hidden=yes", 'option "hidden" takes no value, received "yes"'],
    ["file=a.ts timeout", 'option "timeout" needs a value: timeout="…"'],
    ['file=""', 'option "file" needs a value: file="…"'],
    ["file=a.ts timeout=0", 'at most 600, received "0"'],
    ["file=a.ts timeout=601", 'at most 600, received "601"'],
    ["file=a.ts timeout=soon", 'at most 600, received "soon"'],
    ["file=a.js", 'file must be a name like "two_layer_net.ts"'],
    ["file=bask'et.ts", `received "bask'et.ts"`],
    ["file=../a.ts", 'received "../a.ts"'],
    ["file=행렬.ts", 'received "행렬.ts"'],
    ["file=a.ts file=b.ts", 'option "file" is given twice'],
    ['file="a.ts', 'cannot read the options from here on: file="a.ts (is a " missing?)'],
    ['file=a.ts ="x"', 'cannot read the options from here on: ="x"'],
  ])("reports one problem for `%s`", (meta, message) => {
    const { messages } = parseOptions(meta);
    expect(messages[0]).toContain(message);
    if (!message.startsWith("cannot")) expect(messages).toHaveLength(1);
  });
});
