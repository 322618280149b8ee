import { expect, it } from "vitest";
import type { OldDocument } from "../old-site.ts";
import { unitsInSource } from "./source.ts";

it.each(["<!-- a ", "{% a ", "{{ a ", "\\( a ", "[a](b ", "[^a ", "{: a ", "<script a "])(
  "reads signs without an end in linear time: %s",
  (sign) => {
    const source = sign.repeat(50_000);
    // Quadratic time would be longer than the time limit of a test.
    const text = unitsInSource({ source } as OldDocument).map((unit) => unit.text);
    expect(text.join("").replace(/[^a]/g, "")).toHaveLength(50_000);
  },
);

it("reads signs whose only end is in code in linear time", () => {
  const source = `${"{% a ".repeat(50_000)}\n\n\`\`\`\n%}\n\`\`\`\n`;
  const text = unitsInSource({ source } as OldDocument).map((unit) => unit.text);
  expect(text.join("").replace(/[^a]/g, "")).toHaveLength(50_000);
});

it.each([
  ["## 제목 {#id}", ["제목"]],
  ["![표지](/a b.png){: width='70%'} 그림", ["그림"]],
  ["글{: title='{{ page.title }}' .a}", ["글"]],
  ["![표지](/a/b(c)/d.png?e=f) 그림", ["그림"]],
  ["![표지][a]\n\n[a]: /a.png", []],
  ["![표지]\n글 ![다른]\n\n [표지]:/a_b.png", ["글", "다른"]],
  ["- [ ] 할 일\n- [x] 한 일", ["할일", "한일"]],
  ["*[HTML]: Hyper Text\nHTML", ["HTML"]],
  ["* 여기에 차례\n{:toc}\n\n글", ["글"]],
  ["* 여기에 차례\n  {:toc}\n\n글", ["글"]],
  ["* 여기에 차례\n{:toc .large-only}\n\n글", ["글"]],
  ["```a = [b]```의\n글\n\n```py\na\n```", ["a=", "b", "의", "글", "a"]],
  ["<pre>vector&lt;int> a</pre>", ["vector", "a"]],
  ["글[^1]이다\n\n[^1]: 주석", ["글", "이다", "주석"]],
  ["글[^1]\n\n[^1]: 주석\n[^2]: 버린\n주석\n\n끝", ["글", "주석", "끝"]],
  ["글 [[/가/나]]과 [[다]]의 [[/라]]{마}", ["글", "과", "의", "마"]],
  ["글[[1]](https://a.example/b_c.html)은 [[2]](#다)에", ["글", "1", "은", "2", "에"]],
  ["[글][가]의 [다음][나] 글\n\n[나]: /a/", ["글", "가", "의", "다음글"]],
  ["```sh\n{% raw %}ls {{ a }}\n{% endraw %}```\n글", ["글", "ls"]],
  ["글\n<style>\na { b: c }\n</style>\n<script src='a'>\nlet a;\n</script>", ["글"]],
  ["글 {{ n }}개", ["글", "개"]],
  ['글\n<img src="{{ site.url }}/a_b.png" width="9%"> 끝', ["글", "끝"]],
  ["{% highlight swift %}\nlet a: Set<Int> = {}\n{% endhighlight %}\n글", ["글", "leta:Set={}"]],
  ["[가](#나-(다)-라) 마", ["가마"]],
  ["[가]({{ site.url }}{{ page.url }}#나) 다", ["가다"]],
  ["`Set<Int>`의 값", ["Set", "의값"]],
  ["글\n\n```c++\npair<int, int> p;\n```", ["글", "pair<int,int>p;"]],
  ["```yml\nrun: echo ${{ github.job }} now\n```", ["run:echo$", "now"]],
  ["```markdown\n```bash\nls\n```", ["ls"]],
  ["글 <!-- 버린\n```sh\nls\n```\n-->끝\n```html\n<!-- a -->\n```", ["글", "끝", "a"]],
  ["```sh\nls --all -a\n```", ["ls", "all-a"]],
  ["> ```sh\n> ls\n> > a\n> ```", ["ls", "a"]],
  ["값 5$\n글\n\n$ 10", ["값5$", "글", "$10"]],
  ["`<!--` 글\n\n```html\n<!-- a -->\n```", ["글", "a"]],
  ["a &lt; b인 글, c > d", ["a<b인글,c", "d"]],
  ["> 글\n> $\n> x \\le y\n> $\n> 끝", ["글", "끝"]],
  ["```mermaid\ngraph TD\n```\n글", ["글"]],
  ["<https://a.io>에 가서", ["에가서"]],
  ['[가]({% post_url 2020-01-02-a %} "나 다") 글', ["가글"]],
  ["    cd a &larr; b &lt;c&gt; d", ["cda", "b", "d"]],
  ["&nbsp;글 &lt;T&gt; &amp; 끝", ["글&끝"]],
  ["[이름](/a/)과 **굵은** 글", ["이름과", "굵은", "글"]],
])("the words of %j are those that a page shows", (source, words) => {
  const units = unitsInSource({ source } as OldDocument);
  expect(units.map(({ text }) => text)).toEqual(words);
});
