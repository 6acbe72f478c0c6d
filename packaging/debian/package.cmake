# The package for Debian: `cpack` in a build folder makes it, `packaging/package.sh` does everything.
set(changelog "${PROJECT_BINARY_DIR}/documents/changelog")
configure_file("${CMAKE_CURRENT_LIST_DIR}/changelog.in" "${changelog}" @ONLY)
add_custom_command(OUTPUT "${changelog}.gz" COMMAND ${GZIP_PROGRAM} -9nkf "${changelog}" DEPENDS "${changelog}" VERBATIM)
add_custom_target(changelog ALL DEPENDS "${changelog}.gz")
install(FILES "${changelog}.gz" "${CMAKE_CURRENT_LIST_DIR}/copyright" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/README.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME tandem)
set(CPACK_PACKAGE_CONTACT "${TANDEM_MAINTAINER}")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What is loaded by name when the program runs: the driver of the database, and drawings as icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "ca-certificates, fonts-noto-core, gnome-keyring | kwalletmanager, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "fonts-noto-cjk, fonts-noto-color-emoji")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "annotate text together with a language model")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "An agent labels a whole corpus; people verify the labels that matter, by
single keys; the verified corpus goes to the next tool. There is no server
and no account: a project is one file.

Agents are models of OpenAI, Anthropic, Google and Ollama, servers that are
compatible with one of them, or a built-in statistical model that needs no
network. All that the window does can also be done with tandem-cli.")
include(CPack)
