-- The same year by year: of every location its last conversation of the year. Those without a level are counted apart.
SELECT year, instrument, edition, theme, now AS level, COUNT(*) AS locations
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY location, theme, year ORDER BY day DESC, round DESC) AS turn
  FROM said
  WHERE year IS NOT NULL
) AS turns
WHERE turn = 1
GROUP BY year, instrument, edition, theme, now
ORDER BY year, instrument, edition, theme, level NULLS LAST
