namespace CustomerTiering.Console.Writing;

/// <summary>A file to be written: its name in the folder and what writes it.</summary>
internal sealed record NewFile(string Name, Action<Stream> Write);
