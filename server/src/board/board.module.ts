import { Module } from '@nestjs/common';
import { BoardController } from './board.controller.js';
import { BoardFeed } from './board-feed.js';
import { BoardGateway } from './board.gateway.js';
import { BoardRepository } from './board.repository.js';
import { BoardService } from './board.service.js';

@Module({
  controllers: [BoardController],
  providers: [BoardService, BoardRepository, BoardFeed, BoardGateway],
  exports: [BoardService],
})
export class BoardModule {}
