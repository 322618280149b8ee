import type { Control } from "../live/index.ts";

/** The document in which a control is made, and an id that is unique in the page. */
export interface Place {
  document: Document;
  id: string;
}

/**
 * A control as HTML: its name, the input element, and the value if the input does not show it. The
 * control's data is in its `data-control` attribute. It accepts input once it is enabled.
 */
export function drawControl(control: Control, { document, id }: Place): HTMLElement {
  const place = document.createElement("span");
  place.className = "cell-control";
  place.setAttribute("data-control", JSON.stringify(control));
  const label = document.createElement("label");
  label.setAttribute("for", id);
  label.textContent = control.label;
  const input = inputOf(control, document);
  input.setAttribute("id", id);
  input.setAttribute("disabled", "");
  place.append(...(control.kind === "checkbox" ? [input, label] : [label, input]));
  if (control.kind === "slider") {
    const value = document.createElement("span");
    value.className = "cell-value";
    value.setAttribute("aria-hidden", "true");
    value.textContent = String(control.value);
    place.append(value);
  }
  return place;
}

function inputOf(control: Control, document: Document): HTMLElement {
  if (control.kind === "choice") {
    const select = document.createElement("select");
    for (const text of control.options) {
      const option = document.createElement("option");
      option.textContent = text;
      if (text === control.value) option.setAttribute("selected", "");
      select.append(option);
    }
    return select;
  }
  const input = document.createElement("input");
  const set = (attributes: Record<string, unknown>) => {
    for (const [name, value] of Object.entries(attributes)) {
      if (value !== undefined && value !== false) input.setAttribute(name, String(value));
    }
  };
  const { kind, value } = control;
  if (kind === "checkbox") {
    set({ type: "checkbox", checked: value });
  } else if (kind === "slider") {
    set({ type: "range", min: control.min, max: control.max, step: control.step, value });
  } else {
    set({ type: "number", min: control.min, max: control.max, step: "any", value });
  }
  return input;
}
