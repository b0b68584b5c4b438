// Before anything is drawn: the page shows its first place only to whoever goes there.
if (location.hash.length > 2) document.documentElement.dataset.elsewhere = "";
