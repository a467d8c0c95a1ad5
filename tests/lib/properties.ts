import fc from 'fast-check';

// A property that fails is tried with ever smaller values. That can take minutes where one run is slow, and pairs of
// integers that fail only near each other are tried in circles for ever. No time limit of the runner ends that, since
// nothing waits: a failure is reported with the smallest value found until then.
fc.configureGlobal({ interruptAfterTimeLimit: 30_000, markInterruptAsFailure: true });
