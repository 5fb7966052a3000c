import { t } from '../lib/i18n/i18n.ts';
import { languageOf } from '../lib/i18n/language-in-force.ts';
import { LANGUAGE_NAMES } from '../lib/i18n/language-names.ts';
import { LANGUAGES, type LanguageChoice } from '../lib/words/language.ts';

interface Props {
  choice: LanguageChoice;
  onChange: (choice: LanguageChoice) => void;
}

/** Chooses what is spoken, each language by its own name: whoever cannot read this page finds his. */
export function LanguageSelect({ choice, onChange }: Props) {
  return (
    <fieldset>
      <legend>{t('options.language')}</legend>
      <select
        data-choice="language"
        aria-label={t('options.language')}
        value={choice}
        onChange={(event) => onChange(event.currentTarget.value as LanguageChoice)}
      >
        <option value="auto">
          {t('options.language-auto', { language: LANGUAGE_NAMES[languageOf('auto')] })}
        </option>
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </select>
      <p class="soft">{t('options.language-means')}</p>
    </fieldset>
  );
}
