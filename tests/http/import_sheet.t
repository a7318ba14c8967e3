# Spreadsheets: read in the sandbox, from the page and from the command line; hostile ones are refused with a reason.
run import $SITE users tests/fuzz/corpus/table_fuzz/xlsxwriter.xlsx --json --dry-run
code 0
prints "new":1,"changed":0,"unchanged":0,"refused":1
prints {"line":3,"outcome":"refused"
run import $SITE units tests/fuzz/corpus/table_fuzz/xlsxwriter.xlsx --sheet Enheter
code 0
prints new 1
run import $SITE units tests/fuzz/corpus/table_fuzz/good.ods
code 1
prints refused 2
prints line 2:
run import $SITE units tests/fuzz/corpus/table_fuzz/xlsxwriter.xlsx --sheet Finns-inte
code 1
has There is no such sheet
run import $SITE units tests/fuzz/corpus/table_fuzz/doctype.xlsx
code 1
has The file is no spreadsheet
run import $SITE units tests/fuzz/corpus/table_fuzz/external.xlsx
code 1
has The file is no spreadsheet
run import $SITE units tests/fuzz/corpus/table_fuzz/deep.xlsx
code 1
has The spreadsheet is too large
run import $SITE units tests/fuzz/corpus/table_fuzz/broken.xlsx
code 1
has The file is no spreadsheet

as admin
log in admin
get /arbete/import
attach-file fil tests/fuzz/corpus/table_fuzz/doctype.xlsx
submit import slag=users
status 422
has Filen är inget kalkylark
attach fil gammal.xls \xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1xxxx
submit import slag=users
status 422
has Excelfil från före 2007
attach-file fil tests/fuzz/corpus/table_fuzz/xlsxwriter.xlsx
submit import slag=users
status 303
follow
keep ID id="columns" action="/arbete/import/([0-9a-z]+)/prova"
has Filen har flera blad
has ulla.berg@ekasa.example · fel
has 2026-03-03 14:05
get /arbete/import/$ID?blad=1
has xlsx-enhet
not ulla.berg
get /arbete/import/$ID?blad=7
has Det bladet finns inte
get /arbete/import/$ID?blad=0
submit columns
wait /arbete/import/$ID Så här skulle det bli
has ”fel” är ingen e-postadress.
match Skulle läggas till <span class="n">1</span>
get /arbete/import/$ID
submit run
wait /arbete/import/$ID Importen är klar.
get /arbete/import/$ID
submit /arbete/import/$ID/nekade
match ^\ufeffE-post;Namn;roles;Anställd;Varför den nekades\r\nfel;12.5;officer;;
run user list $SITE
prints ulla.berg@ekasa.example
