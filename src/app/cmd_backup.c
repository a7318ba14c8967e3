/* Commands that carry a whole site: backup, restore, copy. */
/* SPDX-License-Identifier: Apache-2.0 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <sys/stat.h>
#include <termios.h>

#include "app/app.h"
#include "app/archive.h"
#include "base/file.h"
#include "base/sealed.h"
#include "jobs/outbox.h"

enum { PASSPHRASE_MAX = 1024, PATH_LEN = 4096, ARENA_SOFT = 128 << 20, ARENA_HARD = 1 << 30 };

static const char lost[] =
    "Keep the passphrase apart from the backup. Without it nobody can read the backup: not the\n"
    "cases, not the site's key, not the files. There is no other way in.\n";

/* One line from standard input, not shown when it is a terminal. */
static enum err
ask(struct arena *a, struct str *ret)
{
	char line[PASSPHRASE_MAX];
	struct termios shown;
	bool terminal = isatty(STDIN_FILENO) && tcgetattr(STDIN_FILENO, &shown) == 0;
	char *got;

	if (terminal) {
		struct termios hidden = shown;

		fputs("Passphrase: ", stderr);
		hidden.c_lflag &= ~(tcflag_t)ECHO;
		tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden);
	}
	got = fgets(line, sizeof(line), stdin);
	if (terminal) {
		tcsetattr(STDIN_FILENO, TCSAFLUSH, &shown);
		fputc('\n', stderr);
	}
	*ret = got ? str_of(arena_strndup(a, line, strcspn(line, "\r\n"))) : STR("");
	return OK;
}

static enum err
passphrase(struct arena *a, const struct args *args, struct str *ret)
{
	const char *file = arg_value(args, "--passphrase-file");
	struct str text;
	enum err e = file ? file_read(a, file, PASSPHRASE_MAX, &text) : ask(a, &text);

	if (e) {
		fprintf(stderr, "lyhord: %s cannot be read.\n", file);
		return e;
	}
	if (file)
		str_split(&text, '\n', ret);
	else
		*ret = text;
	*ret = str_trim(*ret);
	if (ret->n < SEALED_PASSPHRASE_MIN) {
		fprintf(stderr,
		    "lyhord: the passphrase must have %d characters or more. Give it in a file\n"
		    "(--passphrase-file FILE) or on standard input.\n",
		    SEALED_PASSPHRASE_MIN);
		return ERR_INVALID;
	}
	return OK;
}

static enum err
read_sealed(void *arg, void *ret, size_t n)
{
	return sealed_read(arg, ret, n);
}

static enum exit_code
cmd_backup(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct stat st;
	struct str words;
	enum err e;

	if (app_open(a->words[0], false, &s) || passphrase(s.arena, a, &words))
		return EXIT_FAILED;
	db_session_end(&s.cx);
	e = app_backup(s.arena, s.site, a->words[1], words);
	if (e == ERR_CONFLICT)
		fprintf(stderr, "lyhord: %s is there already; nothing was written.\n", a->words[1]);
	else if (e)
		fprintf(stderr,
		    "lyhord: the backup could not be written to %s: %s. Is there room, and may it\n"
		    "be written there? Nothing was left behind.\n",
		    a->words[1], errno ? strerror(errno) : err_name(e));
	if (e || stat(a->words[1], &st) != 0)
		return EXIT_FAILED;
	printf("Backed up to %s (%lld kB).\n%sTry it: lyhord restore --check %s\n", a->words[1],
	    (long long)(st.st_size + 1023) / 1024, lost, a->words[1]);
	return EXIT_DONE;
}

static int
remove_one(const char *path, const struct stat *st, int type, struct FTW *walk)
{
	(void)st;
	(void)type;
	(void)walk;
	return remove(path);
}

/* A site that was only half made is removed again. */
static void
remove_site(const char *dir)
{
	nftw(dir, remove_one, 16, FTW_DEPTH | FTW_PHYS);
}

struct load {
	const char *dir;
	const char *postgres;
	uint64_t rows;
	uint64_t files;
	char seal[AUDIT_SEAL_TEXT];
};

/* Reads a sealed archive into a new site. */
static enum err
load_backup(const char *path, struct str words, struct load *to)
{
	CLEANUP(arena_freep) struct arena *a = arena_new(ARENA_SOFT, ARENA_HARD);
	CLEANUP(fd_closep) int fd = open(path, O_RDONLY | O_CLOEXEC);
	CLEANUP(sealed_reader_freep) struct sealed_reader *r = NULL;
	struct archive_stream stream = { .read = read_sealed };
	struct archive_versions versions = { 0 };
	struct archive_loader *l = NULL;
	struct archive_sink sink;
	enum err e;

	if (fd < 0)
		return ERR_MISSING;
	if ((e = sealed_open(fd, words, &r)))
		return e;
	stream.arg = r;
	if ((e = archive_loader_open(to->dir, to->postgres, &versions, &l)))
		return e;
	sink = archive_loader_sink(l);
	e = archive_read(a, &stream, &sink, &versions);
	if (!e && !sealed_at_end(r))
		e = ERR_INVALID;
	archive_loader_counts(l, &to->rows, &to->files);
	archive_loader_close(l);
	memcpy(to->seal, versions.seal, sizeof(to->seal));
	if (e && !base_broken("restore-rest"))
		remove_site(to->dir);
	return e;
}

static void
say_why(enum err e, const char *path, const char *dir)
{
	switch (e) {
	case ERR_MISSING:
		fprintf(stderr, "lyhord: %s cannot be opened.\n", path);
		break;
	case ERR_AUTH:
		fprintf(stderr, "lyhord: the passphrase does not fit this backup.\n");
		break;
	case ERR_INVALID:
		fprintf(stderr, "lyhord: %s is damaged, not whole, or no backup.\n", path);
		break;
	case ERR_CONFLICT:
		fprintf(stderr,
		    "lyhord: %s is not empty, or the backup is of a newer Lyhörd than this one.\n",
		    dir);
		break;
	case OK:
	case ERR_DENIED:
	case ERR_LIMIT:
	case ERR_BUSY:
	case ERR_UPSTREAM:
	case ERR_BUG:
		fprintf(stderr, "lyhord: the site could not be made: %s.\n", err_name(e));
		break;
	}
}

/* A rehearsal: the whole site is made in a folder that is then removed, and looked over. */
static enum exit_code
check_backup(const char *path, struct str words, const char *postgres)
{
	const char *tmp = getenv("TMPDIR") ? getenv("TMPDIR") : "/tmp";
	char dir[PATH_LEN];
	struct load l = { .dir = dir, .postgres = postgres };
	CLEANUP(app_close) struct app_session s = { 0 };
	int bad = 0;
	enum err e;

	snprintf(dir, sizeof(dir), "%s/lyhord-check-XXXXXX", tmp);
	if (!mkdtemp(dir)) {
		fprintf(stderr, "lyhord: no folder can be made in %s.\n", tmp);
		return EXIT_FAILED;
	}
	if ((e = load_backup(path, words, &l))) {
		say_why(e, path, dir);
	} else if (app_open(dir, false, &s) == EXIT_DONE) {
		if (!(e = app_look_over(&s.cx, l.seal[0] ? l.seal : NULL, stdout, &bad)) && !bad)
			printf("The backup is whole: %" PRIu64 " rows and %" PRIu64
			       " files were restored, looked over and removed again.\n",
			    l.rows, l.files);
	} else {
		e = ERR_BUG;
	}
	app_close(&s);
	remove_site(dir);
	return e || bad ? EXIT_FAILED : EXIT_DONE;
}

/* What waited when the backup was made has been sent since, by the site that it was made of. */
static enum exit_code
stop_mail(const char *dir)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	enum err e;

	if (app_open(dir, false, &s))
		return EXIT_FAILED;
	if ((e = db_attempt(&s.cx, outbox_stop_all, NULL)))
		return app_failed(
		    &s.cx, e, "the mail could not be stopped: do not start the server");
	return EXIT_DONE;
}

static enum exit_code
cmd_restore(const struct args *a)
{
	CLEANUP(arena_freep) struct arena *arena = arena_new(1 << 20, 1 << 24);
	struct load l = { .dir = a->words[1], .postgres = arg_value(a, "--postgres") };
	bool check = arg_flag(a, "--check");
	struct str words;
	enum err e;

	if (check == (a->n_words == 2)) {
		fprintf(stderr, "lyhord: restore FILE DIR, or restore --check FILE.\n");
		return EXIT_USAGE;
	}
	if (passphrase(arena, a, &words))
		return EXIT_FAILED;
	if (check)
		return check_backup(a->words[0], words, l.postgres);
	if ((e = load_backup(a->words[0], words, &l))) {
		say_why(e, a->words[0], l.dir);
		return EXIT_FAILED;
	}
	if (stop_mail(l.dir))
		return EXIT_FAILED;
	printf(
	    "Restored to %s: %" PRIu64 " rows and %" PRIu64 " files.\n"
	    "No mail is sent until you have looked at the queue (Jobb och mejl) and started it.\n"
	    "Next: lyhord doctor %s, lyhord reindex %s, lyhord serve %s\n",
	    l.dir, l.rows, l.files, l.dir, l.dir, l.dir);
	return EXIT_DONE;
}

static enum exit_code
cmd_copy(const struct args *a)
{
	CLEANUP(app_close) struct app_session s = { 0 };
	struct archive_versions versions = { 0 };
	struct archive_loader *l = NULL;
	struct archive_sink sink;
	uint64_t rows = 0;
	uint64_t files = 0;
	enum err e;

	if (app_open(a->words[0], false, &s))
		return EXIT_FAILED;
	db_session_end(&s.cx);
	e = archive_loader_open(a->words[1], arg_value(a, "--postgres"), &versions, &l);
	if (!e) {
		sink = archive_loader_sink(l);
		e = archive_send(s.site, &sink);
		archive_loader_counts(l, &rows, &files);
		archive_loader_close(l);
		if (e)
			remove_site(a->words[1]);
	}
	if (e) {
		say_why(e, a->words[0], a->words[1]);
		return EXIT_FAILED;
	}
	printf("Copied to %s: %" PRIu64 " rows and %" PRIu64 " files.\n"
	       "Next: lyhord reindex %s, lyhord serve %s\n",
	    a->words[1], rows, files, a->words[1], a->words[1]);
	return EXIT_DONE;
}

static enum exit_code
cmd_key_rotate(const struct args *a)
{
	enum err e = site_key_rotate(a->words[0]);

	if (e == ERR_LIMIT)
		fprintf(
		    stderr, "lyhord: site.key holds %d keys, and no more fit.\n", SITE_KEYS_MAX);
	else if (e)
		fprintf(
		    stderr, "lyhord: site.key cannot be read or written; nothing was changed.\n");
	if (e)
		return EXIT_FAILED;
	puts(
	    "There is a new key. Restart the server (SIGHUP): from then on it is used, and "
	    "everybody "
	    "logs in\n"
	    "again. Citizens' secret codes stay as they are, and so does the audit log. Make a new "
	    "backup.");
	return EXIT_DONE;
}

static const struct command list[] = {
	{ "backup", "DIR FILE [--passphrase-file F]",
	    "Writes the whole site to FILE, sealed with a passphrase from F or standard input: the "
	    "tables as\n"
	    "of one moment, the configuration, the key, the theme and the files. The site may be "
	    "served\n"
	    "meanwhile. Without the passphrase nobody can read it.",
	    "--passphrase-file=", 2, 2, cmd_backup },
	{ "restore", "FILE DIR [--postgres URI] | restore --check FILE",
	    "Makes a new site in DIR from a backup, on SQLite or in the empty PostgreSQL database "
	    "at URI,\n"
	    "whichever it came from. An older backup is brought up to date. With --check the whole "
	    "site is\n"
	    "made in a temporary folder, looked over and removed. --passphrase-file F, or standard "
	    "input.",
	    "--check --postgres= --passphrase-file=", 1, 2, cmd_restore },
	{ "key rotate", "DIR",
	    "Puts a new key into DIR/site.key, for what is signed from now on; the old ones stay, "
	    "to "
	    "know what\n"
	    "was signed with them. To be done when somebody may have seen the file, and once a "
	    "year.",
	    "", 1, 1, cmd_key_rotate },
	{ "copy", "DIR DIR [--postgres URI]",
	    "Copies a site to a new folder, from either engine to either: to PostgreSQL with "
	    "--postgres, else\n"
	    "to SQLite. What is written meanwhile is not in the copy.",
	    "--postgres=", 2, 2, cmd_copy },
};
const struct commands app_backup_commands = { list, ARRAY_LEN(list) };
