import fc from 'fast-check';

// A property that fails is tried with ever smaller values, which can take minutes where one run is slow. No time limit
// of the runner ends that, since nothing waits: a failure is reported with the smallest value found until then.
fc.configureGlobal({ interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true });
