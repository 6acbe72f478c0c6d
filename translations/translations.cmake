# Each file tandem_CODE.ts is a language. The build makes what the programs read from it, and puts it into the library.
file(GLOB languages CONFIGURE_DEPENDS "${CMAKE_CURRENT_LIST_DIR}/tandem_*.ts")
set(compiled "")
foreach(language ${languages})
    get_filename_component(name "${language}" NAME_WE)
    set(output "${CMAKE_CURRENT_BINARY_DIR}/translations/${name}.qm")
    add_custom_command(OUTPUT "${output}"
        COMMAND Qt6::lrelease -silent "${language}" -qm "${output}"
        DEPENDS "${language}" Qt6::lrelease VERBATIM)
    list(APPEND compiled "${output}")
endforeach()
qt_add_resources(tandem_core translation_resources
    PREFIX /tandem BASE "${CMAKE_CURRENT_BINARY_DIR}" FILES ${compiled})
# Every program starts with the English plural forms, which a file of this library loads.
target_link_options(tandem_core INTERFACE "LINKER:--undefined=tandemStartsInEnglish")

# Takes new and changed sentences of the sources into the files of all languages.
add_custom_target(translations
    COMMAND python3 "${CMAKE_CURRENT_LIST_DIR}/refresh.py" $<TARGET_FILE:Qt6::lupdate>
    WORKING_DIRECTORY "${PROJECT_SOURCE_DIR}" VERBATIM)
