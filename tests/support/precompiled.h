#pragma once

// Without nlohmann/json: its templates cost every test a second, and few tests use it.

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <random>
#include <variant>
#include <vector>

#include <tl/expected.hpp>
