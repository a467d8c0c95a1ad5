import { adoptStyle } from '../adopt-style.ts';
import style from './notice.css?inline';

/** Remembers, for this tab, that the reader would rather not be asked again. */
const PUT_OFF = 'new-version-put-off';

/** Says at the foot of the window that there is a newer version. The focus stays where it is. */
export function notice(reload: () => void): void {
  if (document.querySelector('.version-notice') || sessionStorage.getItem(PUT_OFF)) return;
  adoptStyle(style);
  const box = document.createElement('aside');
  box.className = 'version-notice screen-only';
  box.setAttribute('aria-label', 'New version');
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const later = () => {
    sessionStorage.setItem(PUT_OFF, 'yes');
    box.remove();
  };
  box.append(status, button('Reload', reload), button('Later', later));
  document.body.append(box);
  // A status is read out when its text changes, not when it appears.
  requestAnimationFrame(() => {
    status.textContent = 'A new version is available.';
  });
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  Object.assign(made, { type: 'button', className: 'button', textContent: label });
  made.addEventListener('click', act);
  return made;
}
