import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { type ReportFormat, reportFile } from '../state/reports';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { saveAs } from '../ui/saveAs';

type Props = { code: string; token: string; names: boolean; onNames: (names: boolean) => void };

const files: readonly ReportFormat[] = ['xlsx', 'csv', 'json', 'md', 'zip'];

/** The report to take along: as a workbook, a table, data or text, all of it at once, on paper; with or without names. */
export function Keep({ code, token, names, onNames }: Props) {
  const said = useSignal('');
  const text = useSignal('');
  const field = useRef<HTMLTextAreaElement>(null);
  const fetched = async (format: ReportFormat) => {
    const file = await reportFile(code, token, format, names);
    said.value = file ? '' : t('report.downloadFailed');
    return file;
  };
  const download = async (format: ReportFormat) => {
    const file = await fetched(format);
    if (file) {
      saveAs(file, `livehub-${code}${format === 'zip' ? '-report' : ''}.${format}`);
    }
  };
  const copy = async () => {
    const file = await fetched('md');
    if (file) {
      text.value = await file.text();
      said.value = (await copied(text.value, field.current)) ? t('report.copied') : t('report.copyByHand');
    }
  };

  return (
    <section class="keep" aria-label={t('report.keep')}>
      <label class="switch">
        <input
          type="checkbox"
          checked={!names}
          aria-describedby="without-names"
          onChange={(event) => onNames(!event.currentTarget.checked)}
        />
        {t('report.withoutNames')}
      </label>
      <p class="hint" id="without-names">
        {t('report.withoutNamesHow')}
      </p>
      <div class="files">
        <Button kind="primary" onClick={() => print()}>
          {t('report.print')}
        </Button>
        {files.map((format) => (
          <Button key={format} onClick={() => download(format)}>
            {t(`report.${format}`)}
          </Button>
        ))}
        <Button onClick={copy}>{t('report.copyMarkdown')}</Button>
      </div>
      <textarea
        ref={field}
        class="input"
        hidden={text.value === ''}
        readOnly
        rows={6}
        aria-label={t('report.asMarkdown')}
        value={text.value}
      />
      <p class="hint" role="status">
        {said.value}
      </p>
    </section>
  );
}

/** Over plain http there is no clipboard, but the browser can still copy what is selected. */
async function copied(text: string, field: HTMLTextAreaElement | null): Promise<boolean> {
  try {
    if (navigator.clipboard) {
      await navigator.clipboard.writeText(text);
      return true;
    }
    if (field) {
      field.hidden = false;
      field.value = text;
      field.select();
    }
    return document.execCommand('copy');
  } catch {
    return false;
  }
}
