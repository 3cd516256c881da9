#pragma once
#include "CSystemBytes.h"
#include "CSystemFiles.h"
#include "CSystemMemory.h"
