/** A button of the page's own. */
export function textButton(text: string, onClick: () => void): HTMLButtonElement {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.addEventListener("click", onClick);
  return button;
}

/** An element with a class that holds others. */
export function box(
  tag: keyof HTMLElementTagNameMap,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** A dialogue over the page; Escape closes it, and the focus goes back. */
export function openDialog(title: string, close: string, content: HTMLElement): HTMLDialogElement {
  const dialog = document.createElement("dialog");
  dialog.className = "workbooks";
  dialog.setAttribute("aria-label", title);
  dialog.append(
    box(
      "header",
      "",
      box("h2", "", title),
      textButton(close, () => dialog.close()),
    ),
    content,
  );
  // The sheet would take the keys for its cells.
  for (const event of ["keydown", "keyup", "keypress"])
    dialog.addEventListener(event, (one) => one.stopPropagation());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}

/** A time as people write it. */
export function shownTime(time: number): string {
  return new Intl.DateTimeFormat(document.documentElement.lang, {
    dateStyle: "medium",
    timeStyle: "short",
  }).format(time);
}
