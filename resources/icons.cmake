# Every SVG beside this file goes into the executable as :/icons/<name>.svg.
file(GLOB BUCKETDECK_ICONS CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/resources/icons/*.svg)
qt_add_resources(bucketdeck_ui icons PREFIX "/icons" BASE ${CMAKE_SOURCE_DIR}/resources/icons FILES ${BUCKETDECK_ICONS})
