import type { PageField, PageModal } from '../protocol.ts';
import { make } from './elements.ts';
import type { Page } from './state.ts';

/** Opens a bot's form over the page; sends it, or closes it without a word as Discord does. */
export function openModal(page: Page, { id, title, fields }: PageModal, channel: string): void {
  const inputs = fields.map(fieldOf);
  const error = make('p', { class: 'form-error', role: 'alert' });
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const values = Object.fromEntries(inputs.map(({ field, input }) => [field.customId, input.value]));
    const answer = await page.send({ act: 'submit', modal: id, fields: values });
    if (answer.kind === 'refused' || answer.kind === 'failure') {
      error.textContent = answer.kind === 'refused' ? answer.why : answer.failure;
      return;
    }
    dialog.close();
    page.show(answer, { channel });
  };
  const dialog = make(
    'dialog',
    { class: 'modal', 'aria-labelledby': `modal-${id}` },
    make(
      'form',
      { onsubmit: submit, novalidate: true },
      make('h2', { id: `modal-${id}` }, title),
      ...inputs.map(({ row }) => row),
      error,
      make(
        'footer',
        {},
        make('button', { type: 'button', class: 'plain', onclick: () => dialog.close() }, 'Cancel'),
        make('button', { type: 'submit', class: 'main' }, 'Submit'),
      ),
    ),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  inputs[0]?.input.focus();
}

function fieldOf(field: PageField) {
  const { customId, label, description, placeholder, value, required, least, most, isLong } = field;
  const id = `field-${customId}`;
  const input = make(isLong ? 'textarea' : 'input', {
    id,
    placeholder,
    required,
    minlength: least || undefined,
    maxlength: most,
    'aria-describedby': description ? `${id}-description` : undefined,
    ...(isLong && { rows: 4 }),
  }) as HTMLInputElement | HTMLTextAreaElement;
  input.value = value;
  const row = make(
    'div',
    { class: 'modal-field' },
    make('label', { for: id }, label, required && make('span', { class: 'required', title: 'required' }, ' *')),
    description !== '' && make('small', { id: `${id}-description` }, description),
    input,
  );
  return { field, input, row };
}
