#pragma once

#include "tests/support/precompiled.h"
#include "ui/precompiled.h"
