/** What a reader goes to by keyboard must be in sight (WCAG 2.4.11): a popover closes when the focus leaves it. */
document.addEventListener('focusin', ({ target }) => {
  for (const open of document.querySelectorAll<HTMLElement>(':popover-open')) {
    const opens = target instanceof HTMLButtonElement && target.popoverTargetElement === open;
    if (!opens && target instanceof Node && !open.contains(target)) open.hidePopover();
  }
});
