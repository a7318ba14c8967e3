/* The program. Everything is in the library, so that tests can link it too. */
/* SPDX-License-Identifier: Apache-2.0 */
#include "app/app.h"

int
main(int argc, char **argv)
{
	return app_main(argc, argv);
}
