using CustomerTiering.Sales;

namespace CustomerTiering.Files.Orders;

/// <summary>Takes the order lines of a file one by one, such as into a ledger.</summary>
internal delegate void OrderLineTaker(in OrderLine line);
