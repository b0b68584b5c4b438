-- Of how many locations the last conversation asks the municipality something, per theme.
SELECT theme, COUNT(*) AS locations
FROM (
  SELECT *, ROW_NUMBER() OVER (PARTITION BY location, theme ORDER BY day DESC NULLS LAST, round DESC) AS turn
  FROM said
) AS turns
WHERE turn = 1 AND asks
GROUP BY theme
ORDER BY theme
