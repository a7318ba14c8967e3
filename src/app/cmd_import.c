/* The command import: any kind that the import engine knows, with a report of each row. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/app.h"
#include "app/form.h"
#include "app/pages.h"
#include "app/supervisor_int.h"
#include "app/wiring.h"
#include "base/file.h"
#include "core/i18n.h"
#include "core/import.h"
#include "fmt/json.h"

enum { FILE_MAX = 512 * 1024 * 1024, PATH_LEN = 4096 };

/* Forms are no rows of fields: each line is a definition. */
static enum exit_code
import_forms(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };

	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	return app_form_import(&s.cx, a->words[2], arg_flag(a, "--dry-run"));
}

static const struct import_kind *
find_kind(const char *name)
{
	for (size_t i = 0; i < app_import_kinds.n; i++)
		if (strcmp(app_import_kinds.list[i]->name, name) == 0)
			return app_import_kinds.list[i];
	fprintf(stderr, "lyhord: cannot import \"%s\": the kinds are:", name);
	for (size_t i = 0; i < app_import_kinds.n; i++)
		fprintf(stderr, " %s", app_import_kinds.list[i]->name);
	fputs(" forms pages.\n", stderr);
	return NULL;
}

static bool
find_encoding(const char *name, enum csv_encoding *ret_encoding)
{
	if (!name)
		*ret_encoding = CSV_DETECT;
	else if (strcmp(name, "utf-8") == 0)
		*ret_encoding = CSV_UTF8;
	else if (strcmp(name, "windows-1252") == 0)
		*ret_encoding = CSV_WINDOWS_1252;
	else
		return false;
	return true;
}

static void
print_rows_json(struct cx *cx, enum lang lang, const struct import_report *r)
{
	JSON_CLEANUP json_t *all = json_object();
	json_t *rows = json_array();
	struct buf b;

	for (enum import_outcome o = 0; o < N_IMPORT_OUTCOME; o++)
		json_object_set_new(all, import_outcome_code(o), json_integer(r->counts[o]));
	for (size_t i = 0; i < r->n; i++) {
		const struct import_result *row = &r->rows[i];
		json_t *o = json_pack("{s:I,s:s}", "line", (json_int_t)row->line, "outcome",
		    import_outcome_code(row->outcome));

		if (row->reason.text)
			json_object_set_new(
			    o, "reason", json_string(import_reason_text(cx, lang, &row->reason)));
		json_array_append_new(rows, o);
	}
	json_object_set_new(all, "rows", rows);
	buf_init(&b, cx->arena, FILE_MAX);
	json_write(&b, all);
	puts(b.p);
}

static void
print_report(struct cx *cx, const struct import_report *r, bool dry_run)
{
	if (dry_run)
		puts("tried only, nothing is written");
	for (enum import_outcome o = 0; o < N_IMPORT_OUTCOME; o++)
		printf("%s %" PRId64 "\n", import_outcome_code(o), r->counts[o]);
	for (size_t i = 0; i < r->n; i++)
		if (r->rows[i].reason.text)
			printf("  line %" PRId64 ": %s\n", r->rows[i].line,
			    import_reason_text(cx, cx->lang, &r->rows[i].reason));
}

/* A spreadsheet is read by a sandboxed child, here as in the server. The sheet is named, or the
 * first. */
static enum err
read_sheet(struct cx *cx, const char *name, struct import_input *in)
{
	char program[PATH_LEN] = { 0 };
	const char *const *sheets = NULL;
	size_t n = 0;
	size_t i = 0;
	enum err e;

	if (!str_starts(in->file, "PK\3\4"))
		return import_spreadsheet(cx, in, 0, 0, &sheets, &n);
	if (readlink("/proc/self/exe", program, sizeof(program) - 1) <= 0 ||
	    !sandbox_alone(program)) {
		fputs("lyhord: lyhord-extract is missing beside lyhord.\n", stderr);
		return ERR_UPSTREAM;
	}
	if ((e = import_spreadsheet(cx, in, 0, 0, &sheets, &n)) || !name)
		return e;
	while (i < n && strcmp(sheets[i], name) != 0)
		i++;
	return import_spreadsheet(cx, in, (int64_t)i, 0, &sheets, &n);
}

/* What is no table. */
static bool
is_special(const char *kind)
{
	return strcmp(kind, "forms") == 0 || strcmp(kind, "pages") == 0;
}

static enum exit_code
cmd_import(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct import_input in = { .kind = is_special(a->words[1]) ? NULL : find_kind(a->words[1]),
		.map = STR(""),
		.dry_run = arg_flag(a, "--dry-run") };
	struct import_report report = { 0 };
	enum lang lang = LANG_EN;
	enum err e;

	if (strcmp(a->words[1], "forms") == 0)
		return import_forms(a);
	if (strcmp(a->words[1], "pages") == 0)
		return app_pages_import(a);
	if (!in.kind)
		return EXIT_USAGE;
	if (!find_encoding(arg_value(a, "--encoding"), &in.encoding) ||
	    (arg_value(a, "--lang") && !lang_find(str_of(arg_value(a, "--lang")), &lang))) {
		fputs("lyhord: --encoding is utf-8 or windows-1252, --lang is sv, en or fi.\n",
		    stderr);
		return EXIT_USAGE;
	}
	if (app_open(a->words[0], true, &s))
		return EXIT_FAILED;
	s.cx.lang = lang;
	if ((e = file_read(s.arena, a->words[2], FILE_MAX, &in.file)) ||
	    (arg_value(a, "--map") &&
		(e = file_read(s.arena, arg_value(a, "--map"), FILE_MAX, &in.map)))) {
		fprintf(stderr, "lyhord: cannot read %s.\n",
		    in.file.p ? arg_value(a, "--map") : a->words[2]);
		return EXIT_FAILED;
	}
	if ((e = read_sheet(&s.cx, arg_value(a, "--sheet"), &in)))
		return app_failed(&s.cx, e, "the spreadsheet cannot be read");
	if ((e = import_run(&s.cx, &in, &report)) || (e = app_index(&s.cx)))
		return app_failed(&s.cx, e, "the import stopped");
	if (arg_flag(a, "--json"))
		print_rows_json(&s.cx, lang, &report);
	else
		print_report(&s.cx, &report, in.dry_run);
	return report.n && report.counts[IMPORT_REFUSED] == (int64_t)report.n ? EXIT_FAILED
									      : EXIT_DONE;
}

static const struct command list[] = {
	{ "import",
	    "DIR KIND FILE [--map FILE] [--sheet NAME] [--dry-run] [--encoding E] [--lang L] "
	    "[--base URL] [--json]",
	    "Takes in users, units, topics or answers from CSV with headings (; , or tab; UTF-8 "
	    "or\n"
	    "Windows-1252), JSON lines or a spreadsheet (XLSX, ODS; its first sheet or --sheet "
	    "NAME). The map says what their columns and values are "
	    "here:\n"
	    "    THEIR COLUMN = field\n"
	    "    field: THEIR VALUE = our value\n"
	    "Prints what each row came to and why a row is refused. --dry-run does it all and "
	    "takes "
	    "it back.\n"
	    "forms takes lines that export has written; each becomes a draft to look at and "
	    "publish.\n"
	    "pages takes the address of a sitemap, or a folder of saved pages with --base URL "
	    "(where they stand).\n"
	    "robots.txt is done as it asks, only pages of its own host are taken, and those that "
	    "are gone leave.\n"
	    "Can be run again: what is the same stays as it is, and nothing is ever removed.",
	    "--map= --sheet= --dry-run --encoding= --lang= --base= --json", 3, 3, cmd_import },
};
const struct commands app_import_commands = { list, ARRAY_LEN(list) };
