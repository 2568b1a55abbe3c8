import styles from './Filters.module.css';

export interface FilterGroup {
  /** Names the entries' attribute, `data-<key>`, and the word in the address. */
  key: string;
  label: string;
  options: readonly { value: string; label: string }[];
}

export interface FiltersProps {
  groups: readonly FilterGroup[];
}

/** Shortens the list that follows it, where a script answers. Without one the whole list stands. */
export function Filters({ groups }: FiltersProps) {
  const filled = groups.filter(({ options }) => options.length > 1);
  if (filled.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset needs a legend that would only be read twice.
    <div className={styles.filters} role="group" aria-label="Show only" data-filters="" data-by-script="">
      {filled.map(({ key, label, options }) => (
        <label key={key} className={styles.filter}>
          <span>{label}</span>
          <select name={key} autoComplete="off">
            <option value="">All</option>
            {options.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p className={styles.status}>
        <span role="status" data-filter-status="" /> <button type="button">Show all</button>
      </p>
    </div>
  );
}
