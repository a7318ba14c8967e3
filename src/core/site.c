/* The site directory and what is opened from it. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "core/site.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "base/clock.h"
#include "base/file.h"
#include "base/id.h"
#include "base/log.h"
#include "core/oidc_int.h"
#include "gen/core_q.h"
#include "mail/compose.h"
#include "search/guess.h"
#include "search/search.h"

enum {
	CX_SOFT = 64 * 1024 * 1024,
	CX_HARD = 1024 * 1024 * 1024,
	CONF_MAX = 64 * 1024,
	NODE_LEASE_S = 60,
	NUMBER_BLOCK = 50,
	NUMBER_BLOCK_MAX = 3200,
	DEFAULT_POSTS = 120,
	DEFAULT_API = 600,
	MAIL_TIMEOUT_MAX = 45, /* below the outbox's lease */
	BACKUP_KEEP = 14,      /* nights */
	DEFAULT_STREAMS = 8,
};

static const char conf_text[] =
    "# Lyhörd: configuration of this site. Every key has a default; a line that is\n"
    "# commented out shows it. After a change: restart the server.\n"
    "\n"
    "# Where the server listens, address:port.\n"
    "# listen = 127.0.0.1:8080\n"
    "\n"
    "# The address people use, without a slash at the end. Empty: taken from each request.\n"
    "# base_url =\n"
    "\n"
    "# The database: empty for lyhord.db in this folder, or postgresql://user@host/name.\n"
    "%sdatabase = %s\n"
    "\n"
    "# How many forms one address on the network may send from the public pages in a minute.\n"
    "# Behind a proxy on this machine that sets X-Forwarded-For each client counts for itself.\n"
    "# public_posts_per_minute = 120\n"
    "\n"
    "# How many requests one key of an interface may make in a minute.\n"
    "# api_requests_per_minute = 600\n"
    "\n"
    "# Whom the server becomes when root starts it. Empty: whoever starts it.\n"
    "# user =\n"
    "\n"
    "# The socket of the virus scanner clamd, such as /run/clamav/clamd.ctl. A file that somebody "
    "sent\n"
    "# can then be fetched when the scanner has let it through. Empty: nothing is scanned.\n"
    "# clamd =\n"
    "\n"
    "# A request that ends the server is kept in failed/, for whoever mends it. With yes also "
    "what\n"
    "# was written in its form, which may be personal.\n"
    "# keep_failing_bodies = no\n"
    "\n"
    "# The mail server: smtps://host:465 (TLS from the start) or smtp://host:587 (STARTTLS, "
    "demanded\n"
    "# unless the server is this machine). Empty: no mail is sent. Try it: lyhord mail test DIR "
    "ADDRESS\n"
    "# smtp =\n"
    "# Another server for mail to many; empty: the same.\n"
    "# smtp_bulk =\n"
    "# The sender's address; needed for mail. What cannot be delivered comes back to it.\n"
    "# smtp_from =\n"
    "# Log-in at the mail server; the password is the only line of the file smtp.password beside "
    "this\n"
    "# one, which only the server's user may read (chmod 600).\n"
    "# smtp_user =\n"
    "# A file with the certificate authority of a mail server of your own.\n"
    "# smtp_ca =\n"
    "# How many seconds one mail may take.\n"
    "# smtp_timeout = 45\n"
    "\n"
    "# A file whose first line is a passphrase (12 characters or more): then a sealed backup is\n"
    "# written to backup/ each night at 02.30, and so many nights are kept. Keep the passphrase\n"
    "# elsewhere too: without it nobody can read the backups. Copy them to another machine.\n"
    "# backup_passphrase_file =\n"
    "# backup_keep = 14\n"
    "\n"
    "# The log on standard error: lines (key=value) or json.\n"
    "# log = lines\n"
    "\n"
    "# /metrics answers to this machine alone. With a token it answers to whoever sends\n"
    "# Authorization: Bearer TOKEN, and to nobody else.\n"
    "# metrics_token =\n"
    "\n"
    "# How many pages that follow what happens one user may have open at a time.\n"
    "# streams_per_user = 8\n";

static char *
path_in(struct arena *a, const char *dir, const char *name)
{
	return arena_printf(a, "%s/%s", dir, name);
}

static enum err
make_dirs(struct arena *a, const char *dir)
{
	static const char *const names[] = { "", "files", "index", "theme", "backup" };

	for (size_t i = 0; i < ARRAY_LEN(names); i++)
		if (mkdir(path_in(a, dir, names[i]), 0750) != 0 && errno != EEXIST) {
			log_error("site", "cannot make %s/%s: %s", dir, names[i], strerror(errno));
			return ERR_UPSTREAM;
		}
	return OK;
}

enum err
site_create(const char *dir, const char *postgres)
{
	CLEANUP(arena_freep) struct arena *a = arena_new(CX_SOFT, CX_HARD);
	struct secret_key key;
	struct site *site;
	enum err e;

	if (access(path_in(a, dir, "site.key"), F_OK) == 0)
		return ERR_CONFLICT;
	if ((e = make_dirs(a, dir)))
		return e;
	e = file_write(path_in(a, dir, "lyhord.conf"),
	    str_of(arena_printf(a, "%s%s",
		arena_printf(a, conf_text, postgres ? "" : "# ", postgres ? postgres : ""),
		oidc_conf_text)),
	    0640);
	if (e)
		return e;
	secret_random(&key, sizeof(key));
	/* The key comes last: with it there is a site. */
	e = file_write(path_in(a, dir, "site.key"),
	    (struct str) { .p = (const char *)key.b, .n = sizeof(key.b) }, 0600);
	secret_wipe(&key, sizeof(key));
	if (e)
		return e;
	if ((e = site_open(dir, true, &site)))
		return e;
	site_close(site);
	return OK;
}

/* False when the key is none of mail's. */
static bool
set_mail_key(struct site *site, struct str key, struct str value)
{
	const struct {
		const char *name;
		const char **to;
	} texts[] = {
		{ "smtp", &site->mail.smtp },
		{ "smtp_bulk", &site->mail.smtp_bulk },
		{ "smtp_user", &site->mail.user },
		{ "smtp_from", &site->mail.from },
		{ "smtp_ca", &site->mail.ca_file },
	};

	for (size_t i = 0; i < ARRAY_LEN(texts); i++)
		if (str_eqz(key, texts[i].name)) {
			*texts[i].to = value.n ? str_dup(site->arena, value) : NULL;
			return true;
		}
	return str_eqz(key, "smtp_timeout") && str_int(value, &site->mail.timeout_s) &&
	       site->mail.timeout_s > 0;
}

/* Mail that cannot work is said at start, not at the first citizen. */
static enum err
check_mail(struct site *site)
{
	struct site_mail *m = &site->mail;
	struct stat st;
	struct str text = { 0 };
	char *path = path_in(site->arena, site->dir, "smtp.password");
	enum err e;

	m->timeout_s = MIN(m->timeout_s, MAIL_TIMEOUT_MAX);
	if (!m->smtp)
		return OK;
	if ((strncmp(m->smtp, "smtp://", 7) != 0 && strncmp(m->smtp, "smtps://", 8) != 0) ||
	    (m->smtp_bulk && strncmp(m->smtp_bulk, "smtp://", 7) != 0 &&
		strncmp(m->smtp_bulk, "smtps://", 8) != 0)) {
		log_error("site", "lyhord.conf: smtp is smtps://host:port or smtp://host:port");
		return ERR_INVALID;
	}
	if (!m->from || !mail_address_ok(m->from)) {
		log_error("site", "lyhord.conf: mail needs smtp_from, the sender's address");
		return ERR_INVALID;
	}
	if (!m->user)
		return OK;
	if (stat(path, &st) != 0 || (st.st_mode & 077) != 0) {
		log_error("site", "smtp_user needs the file smtp.password, readable for the "
				  "server's user alone (chmod 600)");
		return ERR_INVALID;
	}
	if ((e = file_read(site->arena, path, CONF_MAX, &text)))
		return e;
	m->password = str_dup(site->arena, str_trim(text));
	secret_wipe((void *)(uintptr_t)text.p, text.n);
	return OK;
}

/* Keys of the log, the figures and the streams. */
static bool
set_watch_key(struct site *site, struct str key, struct str value)
{
	if (str_eqz(key, "streams_per_user"))
		return str_int(value, &site->streams_per_user);
	if (str_eqz(key, "metrics_token"))
		site->metrics_token = str_dup(site->arena, value);
	else if (str_eqz(key, "log") && (str_eqz(value, "lines") || str_eqz(value, "json")))
		log_json_set(str_eqz(value, "json"));
	else
		return false;
	return true;
}

static void
set_key(struct site *site, struct str key, struct str value)
{
	if (str_eqz(key, "listen"))
		site->listen = str_dup(site->arena, value);
	else if (str_eqz(key, "base_url"))
		site->base_url = str_dup(site->arena, value);
	else if (str_eqz(key, "database") && value.n)
		site->database = str_dup(site->arena, value);
	else if (str_eqz(key, "public_posts_per_minute") &&
		 str_int(value, &site->public_posts_per_minute))
		return;
	else if (str_eqz(key, "api_requests_per_minute") &&
		 str_int(value, &site->api_requests_per_minute))
		return;
	else if (str_eqz(key, "clamd"))
		site->clamd = str_dup(site->arena, value);
	else if (str_eqz(key, "user"))
		site->user = str_dup(site->arena, value);
	else if (str_eqz(key, "keep_failing_bodies"))
		site->keep_failing_bodies = str_eqz(value, "yes");
	else if (str_eqz(key, "backup_passphrase_file"))
		site->backup_words = str_dup(site->arena, value);
	else if (str_eqz(key, "backup_keep") && str_int(value, &site->backup_keep) &&
		 site->backup_keep > 0)
		return;
	else if (!str_eqz(key, "database") && !set_mail_key(site, key, value) &&
		 !set_watch_key(site, key, value) && !oidc_conf_set(site, key, value))
		log_warn("site", "lyhord.conf: unknown key or bad value for %.*s", STR_ARG(key));
}

static enum err
read_conf(struct site *site)
{
	struct str text;
	struct str line;
	struct str key;
	enum err e;

	site->listen = "127.0.0.1:8080";
	site->base_url = "";
	site->user = "";
	site->clamd = "";
	site->database = path_in(site->arena, site->dir, "lyhord.db");
	site->public_posts_per_minute = DEFAULT_POSTS;
	site->api_requests_per_minute = DEFAULT_API;
	site->mail.timeout_s = MAIL_TIMEOUT_MAX;
	site->backup_words = "";
	site->backup_keep = BACKUP_KEEP;
	site->streams_per_user = DEFAULT_STREAMS;
	site->metrics_token = "";
	oidc_conf_defaults(site);
	e = file_read(site->arena, path_in(site->arena, site->dir, "lyhord.conf"), CONF_MAX, &text);
	if (e) {
		log_error("site",
		    "no lyhord.conf in %s: is it a site? Make one with: lyhord init %s", site->dir,
		    site->dir);
		return e;
	}
	while (str_split(&text, '\n', &line)) {
		line = str_trim(line);
		if (line.n == 0 || line.p[0] == '#')
			continue;
		if (str_split(&line, '=', &key) && line.p)
			set_key(site, str_trim(key), str_trim(line));
	}
	return OK;
}

static enum err
read_key(struct site *site)
{
	struct str text;
	enum err e;

	e = file_read(site->arena, path_in(site->arena, site->dir, "site.key"), CONF_MAX, &text);
	if (e || text.n == 0 || text.n % SECRET_KEY_BYTES != 0 || text.n > sizeof(site->roots)) {
		log_error("site", "site.key is missing or damaged");
		return e ? e : ERR_INVALID;
	}
	memcpy(site->roots, text.p, text.n);
	site->n_roots = base_broken("old-keys") ? 1 : text.n / SECRET_KEY_BYTES;
	return OK;
}

enum err
site_key_rotate(const char *dir)
{
	CLEANUP(arena_freep) struct arena *a = arena_new(CX_SOFT, CX_HARD);
	const char *path = path_in(a, dir, "site.key");
	unsigned char keys[SITE_KEYS_MAX * SECRET_KEY_BYTES];
	struct str old;
	enum err e;

	if ((e = file_read(a, path, sizeof(keys), &old)))
		return e;
	if (old.n == 0 || old.n % SECRET_KEY_BYTES != 0)
		return ERR_INVALID;
	if (old.n + SECRET_KEY_BYTES > sizeof(keys))
		return ERR_LIMIT;
	secret_random(keys, SECRET_KEY_BYTES);
	memcpy(keys + SECRET_KEY_BYTES, old.p, old.n);
	e = file_write(
	    path, (struct str) { .p = (const char *)keys, .n = SECRET_KEY_BYTES + old.n }, 0600);
	secret_wipe(keys, sizeof(keys));
	return e;
}

static enum err
take_node(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	struct site *site = arg;
	int64_t now = clock_now();
	struct core_q_node_find row = { 0 };
	bool found = true;
	int node = 0;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	for (; node < ID_NODES; node++) {
		if ((e = core_q_node_find(cx, node, &found, &row)))
			return e;
		if (!found || row.lease_until < now)
			break;
	}
	if (node == ID_NODES)
		return fail(cx, ERR_BUSY, 0, NULL);
	e = core_q_node_take(cx, node, now + NODE_LEASE_S,
	    MAX(found ? row.high_ms : 0, (now + NODE_LEASE_S) * 1000), NULL);
	if (e)
		return e;
	site->node = node;
	site->lease_until = now + NODE_LEASE_S;
	id_init(node, found ? row.high_ms : 0);
	return db_commit(&tx);
}

struct lease {
	struct site *site;
	int64_t until;
};

static enum err
write_row(struct cx *cx, void *arg)
{
	DB_TX_CLEANUP struct db_tx tx = { 0 };
	const struct lease *l = arg;
	enum err e;

	if ((e = db_begin(cx, &tx)))
		return e;
	e = core_q_node_keep(cx, l->site->node, l->until, MAX(l->until * 1000, id_reached_ms()),
	    l->site->lease_until);
	return e ? e : db_commit(&tx);
}

static enum err
write_lease(struct site *site, int64_t until)
{
	CLEANUP(arena_freep) struct arena *a = arena_new(CX_SOFT, CX_HARD);
	struct lease l = { .site = site, .until = until };
	struct cx cx;
	enum err e;

	site_cx_start(site, a, &cx);
	e = db_attempt(&cx, write_row, &l);
	if (!e)
		site->lease_until = until;
	if (e == ERR_CONFLICT && until && !base_broken("node-lost")) {
		log_warn("site", "node=%d is another's now: taking a new one", site->node);
		e = db_attempt(&cx, take_node, site);
	}
	site_cx_end(&cx);
	return e;
}

enum err
site_node_renew(struct site *site)
{
	return write_lease(site, clock_now() + NODE_LEASE_S);
}

static enum err
open_database(struct site *site, bool migrate)
{
	int steps = 0;
	enum err e;

	if ((e = db_open(site->database, &site->db)))
		return e;
	e = migrate ? db_migrate(site->db, &steps) : db_migrate_check(site->db, &steps);
	if (!e && !migrate && steps > 0) {
		log_error("site", "the tables are %d steps behind: run lyhord migrate %s", steps,
		    site->dir);
		e = ERR_CONFLICT;
	}
	return e;
}

static struct site *
new_site(const char *dir)
{
	struct arena *arena = arena_new(CX_SOFT, CX_HARD);
	struct site *site = arena_alloc(arena, sizeof(*site));

	site->arena = arena;
	site->dir = arena_strdup(arena, dir);
	site->node = -1;
	site->oidc_memory = oidc_memory_new(arena);
	pthread_mutex_init(&site->numbers.lock, NULL);
	return site;
}

enum err
site_read_conf(const char *dir, struct site **ret_site)
{
	struct site *site = new_site(dir);
	enum err e = read_conf(site);

	if (e)
		site_close(site);
	else
		*ret_site = site;
	return e;
}

enum err
site_open(const char *dir, bool migrate, struct site **ret_site)
{
	struct site *site = new_site(dir);
	CLEANUP(arena_freep) struct arena *tmp = arena_new(CX_SOFT, CX_HARD);
	struct cx cx;
	enum err e;

	if (!(e = read_conf(site)) && !(e = check_mail(site)) && !(e = oidc_conf_check(site)) &&
	    !(e = read_key(site)))
		e = open_database(site, migrate);
	if (!e) {
		site_cx_start(site, tmp, &cx);
		e = db_attempt(&cx, take_node, site);
		site_cx_end(&cx);
	}
	if (!e)
		e = search_open(path_in(site->arena, dir, "index/search"), &site->search);
	if (e) {
		site_close(site);
		return e;
	}
	site->guess = guess_open();
	*ret_site = site;
	return OK;
}

void
site_close(struct site *site)
{
	if (!site)
		return;
	if (site->db && site->node >= 0 && write_lease(site, 0))
		log_warn("site", "the node number stays taken for a minute");
	search_close(site->search);
	guess_close(site->guess);
	db_close(site->db);
	pthread_mutex_destroy(&site->numbers.lock);
	secret_wipe(site->roots, sizeof(site->roots));
	if (site->mail.password)
		secret_wipe(site->mail.password, strlen(site->mail.password));
	if (site->oidc.secret)
		secret_wipe(site->oidc.secret, strlen(site->oidc.secret));
	oidc_memory_forget(site->oidc_memory);
	arena_free(site->arena);
}

void
site_closep(struct site **site)
{
	site_close(*site);
	*site = NULL;
}

void
site_cx_start(struct site *site, struct arena *arena, struct cx *ret_cx)
{
	*ret_cx = (struct cx) {
		.arena = arena,
		.now = clock_now(),
		.lang = LANG_SV,
		.viewer = { .program = true },
		.site = site,
	};
	db_session_start(ret_cx, site->db, false);
}

void
site_cx_end(struct cx *cx)
{
	db_session_end(cx);
}

struct secret_key
site_key(const struct site *site, const char *use)
{
	return site_key_at(site, 0, use);
}

struct secret_key
site_key_at(const struct site *site, size_t i, const char *use)
{
	struct secret_key key;

	assert(i < site->n_roots);
	secret_derive(&site->roots[i], use, &key);
	return key;
}

bool
site_unseal(struct cx *cx, const char *use, struct str sealed, struct str *ret_text)
{
	for (size_t i = 0; i < cx->site->n_roots; i++) {
		struct secret_key key = site_key_at(cx->site, i, use);

		if (secret_unseal(cx->arena, &key, sealed, ret_text))
			return true;
	}
	return false;
}

/* While a block is fetched everybody who files waits: one that lasted less than a second is
 * followed by a larger one, else by the small one again, so that a stop loses few numbers. */
static int64_t
block_size(struct site *site, int64_t now)
{
	int64_t size = NUMBER_BLOCK;

	if (site->numbers.taken_at == now)
		size = MIN(site->numbers.size * 4, (int64_t)NUMBER_BLOCK_MAX);
	site->numbers.taken_at = now;
	site->numbers.size = MAX(size, (int64_t)NUMBER_BLOCK);
	return site->numbers.size;
}

enum err
site_case_number(struct cx *cx, int64_t *ret_number)
{
	struct site *site = cx->site;
	struct core_q_series_take row = { 0 };
	enum err e = OK;

	assert(!db_in_tx(cx));
	db_rest(cx); /* who holds the lock needs a connection */
	pthread_mutex_lock(&site->numbers.lock);
	if (site->numbers.next >= site->numbers.end) {
		struct db_tx tx = { 0 };
		int64_t size = block_size(site, cx->now);

		if (!(e = db_begin(cx, &tx)) && !(e = core_q_series_take(cx, "case", size, &row)))
			e = db_commit(&tx);
		db_tx_end(&tx);
		if (!e) {
			site->numbers.next = row.next - size;
			site->numbers.end = row.next;
		}
	}
	if (!e)
		*ret_number = site->numbers.next++;
	pthread_mutex_unlock(&site->numbers.lock);
	return e;
}
