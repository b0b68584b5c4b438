-- How often each level stands per theme, by edition: of every location its last conversation, as the overview shows it.
-- `said` is what the app hands out as JSON Lines: a line for each conversation and theme.
SELECT instrument, edition, theme, now AS level, COUNT(*) AS locations
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY location, theme ORDER BY day DESC NULLS LAST, round DESC) AS turn
  FROM said
) AS turns
WHERE turn = 1 AND now IS NOT NULL
GROUP BY instrument, edition, theme, now
ORDER BY instrument, edition, theme, level
