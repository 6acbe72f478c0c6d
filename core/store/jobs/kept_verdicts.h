// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tandem {

class Steps;

/// Makes what people confirmed or corrected on the job's labels in the temporary table `label_to_delete` (by `id`)
/// their own labels, of the time at which they decided; the acts that made or replaced the verdicts speak of the labels
/// then, so that undo and redo do what they would have done. Verdicts that are replaced or undone are kept likewise
/// where an act speaks of them. Rejections are left: there is nothing to reject any more.
///
/// A person has one own label at a time where they had a verdict beside one: the later counts, and the other comes back
/// where what was said after it is taken back.
void keepVerdicts(Steps &steps);

} // namespace tandem
