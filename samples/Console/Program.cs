using System.Runtime.InteropServices;
using CustomerTiering.Console;

using var stop = new CancellationTokenSource();

// The first Ctrl-C ends the command in order; a second one is left to the system.
System.Console.CancelKeyPress += (_, pressed) =>
{
    pressed.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};
using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal =>
{
    signal.Cancel = true;
    stop.Cancel();
});

return TieringApp.Run(args, Surroundings.OfProcess(), stop.Token);
